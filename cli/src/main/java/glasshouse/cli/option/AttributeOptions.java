package glasshouse.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options by which an effect is shared out among the patches that bring it about. */
public final class AttributeOptions {
    private static final int USUAL_ORDERS = 64;

    @Option(
            names = "--attribute",
            description =
                    "share out what the patches bring about together: every subset of them is run, beyond eight orders of joining are drawn")
    private boolean attribute;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description =
                    "what is shared out, of several such as 'listed_*_wrongful' the sum; firm_METRIC for firms; may be repeated (default: harms of every kind)")
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--orders",
            paramLabel = "N",
            description = "orders of joining that are drawn beyond eight patches (default: ${DEFAULT-VALUE})")
    private int orders = USUAL_ORDERS;

    /** Says whether it is asked for; refuses what only stands beside it. */
    public boolean isAsked() {
        if (!attribute && !metrics.isEmpty()) {
            throw CommandLines.badOption("--metric", String.join(", ", metrics), "must stand beside --attribute");
        }
        return attribute;
    }

    /** Returns the metrics that are asked for. */
    public List<String> metrics() {
        return metrics;
    }

    /** Returns how many orders are drawn. */
    public int orders() {
        return orders;
    }

    /** Returns them as they are typed, each with a blank before it. */
    public String typed() {
        StringBuilder typed = new StringBuilder(" --attribute");
        metrics.forEach(
                metric -> typed.append(" --metric ").append(metric.contains("*") ? "'" + metric + "'" : metric));
        return typed + (orders == USUAL_ORDERS ? "" : " --orders " + orders);
    }
}
