package glasshouse.scenario.tree;

import glasshouse.kernel.problem.Place;
import glasshouse.kernel.problem.Problem;
import glasshouse.kernel.problem.ProblemException;
import glasshouse.kernel.problem.Problems;
import glasshouse.scenario.hint.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Turns the text of one YAML document into a tree. Aliases share what they stand for, so a small file that unfolds into
 * a huge tree is refused by counting, before anything unfolds.
 */
public final class Composer {

    /** Deeper than any settings are; protects the stack. */
    static final int MAX_DEPTH = 64;

    /** More values than 4 MiB of YAML reasonably holds, aliases unfolded. */
    static final long MAX_VALUES = 1_000_000;

    private final String file;
    private final Iterator<Event> events;
    private final Problems problems = new Problems();
    private final Map<String, Anchored> anchors = new LinkedHashMap<>();
    private long values;
    private int deepest;

    /** A value that aliases may stand for; node is null as long as it is being read. */
    private record Anchored(@Nullable Node node, long values, int height) {}

    private Composer(Source source) {
        file = source.file();
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Source.MAX_BYTES + 1)
                .build();
        events = new Parse(settings).parseString(source.text()).iterator();
    }

    /**
     * Compose the one document of a source.
     *
     * @throws ProblemException with everything that is wrong with it as YAML
     */
    public static Node compose(Source source) {
        Node node = composeValue(source);
        if (Scalars.isNull(node)) {
            throw empty(source);
        }
        return node;
    }

    /**
     * Compose the one value of a source, which may be nothing ({@code ~}).
     *
     * @throws ProblemException with everything that is wrong with it as YAML
     */
    public static Node composeValue(Source source) {
        Composer composer = new Composer(source);
        try {
            Optional<Node> root = composer.document();
            composer.problems.throwIfAny();
            return root.orElseThrow(() -> empty(source));
        } catch (YamlEngineException e) {
            composer.problems.add(Syntax.problem(source.file(), e));
            throw new ProblemException(composer.problems.list());
        }
    }

    private static ProblemException empty(Source source) {
        Place start = new Place(source.file(), 1, 1);
        return new ProblemException(new Problem("the file is empty", "", start, "must hold a YAML mapping", ""));
    }

    private Optional<Node> document() {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    if (root != null) {
                        throw refused(
                                "a second document",
                                "",
                                place(event),
                                "must be one YAML document",
                                "remove this \"---\"");
                    }
                    root = node(event, 1);
                }
            }
        }
        return Optional.ofNullable(root);
    }

    private Node node(Event event, int depth) {
        Place place = place(event);
        if (depth > MAX_DEPTH) {
            throw refused("values nested too deeply", "", place, "must be at most " + MAX_DEPTH + " levels deep", "");
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, place, depth);
        }
        long before = values;
        int above = deepest;
        deepest = depth;
        String anchor = ((NodeEvent) event).getAnchor().map(Object::toString).orElse("");
        if (!anchor.isEmpty()) {
            anchors.put(anchor, new Anchored(null, 0, 0));
        }
        count(1, place);
        Node node = switch (event) {
            case ScalarEvent scalar -> scalar(scalar, place);
            case SequenceStartEvent sequence -> sequence(sequence, place, depth);
            case MappingStartEvent mapping -> mapping(mapping, place, depth);
            default -> throw new IllegalStateException("no value starts with " + event);
        };
        if (!anchor.isEmpty()) {
            anchors.put(anchor, new Anchored(node, values - before, deepest - depth));
        }
        deepest = Math.max(above, deepest);
        return node;
    }

    private Node alias(AliasEvent event, Place place, int depth) {
        String name = event.getAlias().toString();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            problems.add(
                    "unknown alias",
                    "*" + name,
                    place,
                    "must name an anchor above",
                    Nearest.maybe(name, anchors.keySet()));
            return new Node.Scalar("", true, place, null);
        }
        Node node = anchored.node();
        if (node == null) {
            throw refused(
                    "an alias inside the value it stands for", "*" + name, place, "must not lead in a circle", "");
        }
        if (depth + anchored.height() > MAX_DEPTH) {
            throw refused(
                    "values nested too deeply", "*" + name, place, "must be at most " + MAX_DEPTH + " levels deep", "");
        }
        count(anchored.values(), place);
        deepest = Math.max(deepest, depth + anchored.height());
        return node.at(place);
    }

    private Node scalar(ScalarEvent event, Place place) {
        String tag = event.getTag().orElse("");
        boolean text = tag.equals("!") || tag.equals("tag:yaml.org,2002:str");
        if (!text) {
            refuseTag(tag, place);
        }
        return new Node.Scalar(event.getValue(), event.isPlain() && !text, place, null);
    }

    private Node sequence(SequenceStartEvent event, Place place, int depth) {
        refuseTag(event.getTag().orElse(""), place);
        List<Node> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(node(next, depth + 1));
        }
        return new Node.Sequence(items, place, null);
    }

    private Node mapping(MappingStartEvent event, Place place, int depth) {
        refuseTag(event.getTag().orElse(""), place);
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Node key = node(next, depth + 1);
            Node value = node(events.next(), depth + 1);
            if (!(key instanceof Node.Scalar scalar)) {
                problems.add("a key that is " + key.kind(), "", key.place(), "must be a word", "");
                continue;
            }
            Place first = seen.putIfAbsent(scalar.text(), key.place());
            if (first == null) {
                entries.add(new Node.Entry(scalar.text(), key.place(), value));
            } else {
                String must = "must be written once; it stands already at line " + first.line();
                problems.add("duplicate key", scalar.text(), key.place(), must, "remove one of the two");
            }
        }
        return new Node.Mapping(entries, place, null);
    }

    private void count(long more, Place place) {
        values += more;
        if (values > MAX_VALUES) {
            throw refused("too many values, aliases unfolded", "", place, "must be at most " + MAX_VALUES, "");
        }
    }

    private void refuseTag(String tag, Place place) {
        if (!tag.isEmpty()) {
            String shown = tag.replace("tag:yaml.org,2002:", "!!");
            problems.add("a tag", shown, place, "must be written without a tag", "remove " + shown);
        }
    }

    private ProblemException refused(String what, String value, Place place, String must, String maybe) {
        problems.add(new Problem(what, value, place, must, maybe));
        return new ProblemException(problems.list());
    }

    private Place place(Event event) {
        return event.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }
}
