package glasshouse.views.figure;

import glasshouse.views.chart.Drawing;
import glasshouse.views.chart.Layer;
import glasshouse.views.markup.Element;
import glasshouse.views.report.Asked;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture as the page shows it: what it shows, its legend, what it lets one say and what not, and, folded away, the numbers
 * as a table with the command that makes them.
 */
public final class Figure {
    private static final int WIDE = 720;
    private static final int NARROW = 346;

    private final Scope scope;
    private final String name;
    private final String title;
    private final List<Layer> legend = new ArrayList<>();
    private final List<Element> behind = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();
    private boolean isPair;
    private String under = "";
    private String says = "";
    private String not = "";
    private String folded = "The numbers";

    private Figure(Scope scope, String name, String title) {
        this.scope = scope;
        this.name = name;
        this.title = title;
    }

    /** Begins a figure under a name that no other one of its report has. */
    public static Figure of(Scope scope, String name, String title) {
        return new Figure(scope, name, title);
    }

    /** Says in a few words what is drawn, in which unit. */
    public Figure under(String text) {
        under = text;
        return this;
    }

    /** Adds the layers that there is something of to the legend. */
    public Figure legend(List<Layer> layers) {
        layers.stream().filter(layer -> !layer.isEmpty()).forEach(legend::add);
        return this;
    }

    /** Adds a drawing over the whole width, once for wide pages and once for narrow ones. */
    public Figure drawing(Drawing drawing) {
        String id = scope.id(name) + "-" + pictures.size();
        pictures.add(drawing.draw(id + "w", WIDE).with("class", "wide"));
        pictures.add(drawing.draw(id + "n", NARROW).with("class", "narrow"));
        return this;
    }

    /** Adds a drawing that fits half the width of a wide page and all of a narrow one. */
    public Figure small(Drawing drawing) {
        pictures.add(drawing.draw(scope.id(name) + "-" + pictures.size(), NARROW));
        isPair = true;
        return this;
    }

    /** Says what the picture lets one say, and what not. */
    public Figure says(String yes, String no) {
        says = yes;
        not = no;
        return this;
    }

    /** Adds an answer that the picture was drawn from, with the command that makes it. */
    public Figure from(Asked answer) {
        folded = "The numbers, and the command that makes them";
        return behind(NumberTable.of(answer, title), Command.element(answer));
    }

    /** Adds what is folded away below the picture: the numbers that it was drawn from. */
    public Figure behind(Element... numbers) {
        behind.addAll(List.of(numbers));
        return this;
    }

    /** Sets the figure. */
    public Element element() {
        Element caption = Element.of("figcaption").add(scope.heading(2, title));
        if (!under.isEmpty()) {
            caption.add(Element.of("p", Say.tight(under)).with("class", "under"));
        }
        Element figure =
                Element.of("figure").with("id", scope.id("fig-" + name)).add(caption);
        if (isPair) {
            figure.with("class", "pair");
        }
        if (legend.size() > 1) {
            figure.add(legend());
        }
        figure.addAll(pictures);
        if (!says.isEmpty()) {
            figure.add(Element.of("p")
                    .with("class", "says")
                    .add(Element.of("b", "It lets one say: "))
                    .text(Say.tight(says))
                    .add(Element.of("b", " Not: "))
                    .text(Say.tight(not)));
        }
        return figure.add(numbers());
    }

    private Element legend() {
        Element list = Element.of("ul").with("class", "legend");
        for (Layer layer : legend) {
            Element swatch = Element.of("span")
                    .with("class", "swatch")
                    .with("style", "background:" + layer.colour())
                    .with("aria-hidden", "true");
            list.add(Element.of("li").add(swatch).text(layer.name()));
        }
        return list;
    }

    private Element numbers() {
        return Element.of("details").add(Element.of("summary", folded)).addAll(behind);
    }
}
