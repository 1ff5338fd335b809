package glasshouse.institution.sensing;

import glasshouse.institution.sensing.report.InformantSettings;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;

/** Channels compiled to flat tables: for each kind of act who watches it, and who raises false alarms. */
public final class SensingPlan {
    /** All watchers, those of one kind of act side by side. */
    final Watcher[] watchers;
    /** [act]: the first of its watchers; one more at the end. */
    final int[] firstWatcherOf;
    /** [watcher]: threshold of noticing, and the key of that draw. */
    final long[] see;

    final long[] seeKey;
    final FalseAlarms[] falseAlarms;
    final Informants[] informants;
    /** [channel]: the informants of that channel, or -1. */
    final int[] informantsOf;

    private SensingPlan(
            List<List<Watcher>> watchersOf, FalseAlarms[] falseAlarms, Informants[] informants, int channels) {
        this.watchers = watchersOf.stream().flatMap(List::stream).toArray(Watcher[]::new);
        this.see = Arrays.stream(watchers).mapToLong(Watcher::see).toArray();
        this.seeKey = Arrays.stream(watchers).mapToLong(Watcher::seeKey).toArray();
        this.firstWatcherOf = new int[watchersOf.size() + 1];
        for (int act = 0; act < watchersOf.size(); act++) {
            firstWatcherOf[act + 1] = firstWatcherOf[act] + watchersOf.get(act).size();
        }
        this.falseAlarms = falseAlarms;
        this.informants = informants;
        this.informantsOf = new int[channels];
        Arrays.fill(informantsOf, -1);
        for (int i = 0; i < informants.length; i++) {
            informantsOf[informants[i].channel] = i;
        }
    }

    /**
     * Holds the settings of all channels of a regime.
     *
     * @param cameras by channel
     * @param registers by channel
     * @param inspectors by channel
     * @param informants by channel
     */
    public record Channels(
            SequencedMap<String, CameraSettings> cameras,
            SequencedMap<String, RegisterSettings> registers,
            SequencedMap<String, InspectorSettings> inspectors,
            SequencedMap<String, InformantSettings> informants) {}

    /**
     * Holds what channels are named and drawn by.
     *
     * @param acts kinds of act
     * @param channels channels
     * @param pools pools
     * @param groups groups of the population, by slot
     * @param predictions risk models
     * @param represented adults of the represented city
     * @param luckSeed seed of all draws
     */
    public record Setting(
            Names acts,
            Names channels,
            Names pools,
            List<String> groups,
            Names predictions,
            double represented,
            long luckSeed) {}

    /** Compiles the channels of a regime. */
    public static SensingPlan of(Channels channels, Setting setting) {
        Names acts = setting.acts();
        long seed = setting.luckSeed();
        List<List<Watcher>> watchers = new ArrayList<>();
        for (int act = 0; act < acts.size(); act++) {
            watchers.add(new ArrayList<>());
        }
        List<FalseAlarms> alarms = new ArrayList<>();
        List<Informants> informants = new ArrayList<>();
        for (int channel = 0; channel < setting.channels().size(); channel++) {
            String name = setting.channels().name(channel);
            CameraSettings camera = channels.cameras().get(name);
            if (camera != null) {
                for (String act : camera.acts()) {
                    watchers.get(acts.number(act)).add(Watcher.camera(channel, name, camera, seed));
                }
                if (camera.facesCompared() > 0 && camera.falseMatchRate().value() > 0) {
                    int booked = acts.number(camera.falseMatchAct());
                    alarms.add(FalseAlarms.of(
                            channel, name, camera, booked, setting.groups(), setting.represented(), seed));
                }
            }
            RegisterSettings register = channels.registers().get(name);
            if (register != null) {
                int number = channel;
                register.sees()
                        .forEach((act, sees) ->
                                watchers.get(acts.number(act)).add(Watcher.register(number, name, sees, seed)));
            }
            InspectorSettings inspector = channels.inspectors().get(name);
            if (inspector != null) {
                int number = channel;
                inspector
                        .notices()
                        .forEach((act, notices) -> watchers.get(acts.number(act))
                                .add(inspector(number, name, inspector, notices, setting)));
            }
            InformantSettings informant = channels.informants().get(name);
            if (informant != null) {
                informants.add(new Informants(channel, name, informant, setting));
            }
        }
        return new SensingPlan(
                watchers,
                alarms.toArray(FalseAlarms[]::new),
                informants.toArray(Informants[]::new),
                setting.channels().size());
    }

    private static Watcher inspector(
            int channel, String name, InspectorSettings inspector, Probability notices, Setting setting) {
        return inspector.targetedBy().isEmpty()
                ? Watcher.inspector(channel, name, inspector, notices, setting.luckSeed())
                : Watcher.sent(
                        channel,
                        name,
                        inspector,
                        notices,
                        setting.predictions().number(inspector.targetedBy()),
                        setting.luckSeed());
    }
}
