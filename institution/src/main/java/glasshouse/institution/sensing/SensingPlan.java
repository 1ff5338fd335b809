package glasshouse.institution.sensing;

import glasshouse.institution.sensing.online.Internet;
import glasshouse.institution.sensing.online.InternetSettings;
import glasshouse.institution.sensing.reach.Mount;
import glasshouse.institution.sensing.reach.Reach;
import glasshouse.institution.sensing.reach.Sought;
import glasshouse.institution.sensing.reach.Tunnel;
import glasshouse.institution.sensing.report.InformantSettings;
import glasshouse.kernel.index.Names;
import glasshouse.kernel.quantity.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Channels compiled to flat tables: for each kind of act who watches it, and who raises false alarms. */
public final class SensingPlan {
    /** All watchers, those of one kind of act side by side. */
    final Watcher[] watchers;

    final Glimpses.Eyes eyes;
    final FalseAlarms[] falseAlarms;
    final Informants[] informants;
    /** [channel]: the informants of that channel, or -1. */
    final int[] informantsOf;

    final Internet[] internet;
    /** [channel]: what the channel can see at all; null for one that sees by its rates alone. */
    final @Nullable Reach[] reach;

    final Audits audits;

    private SensingPlan(Collected all) {
        this.watchers = all.watchers.stream().flatMap(List::stream).toArray(Watcher[]::new);
        this.eyes = new Glimpses.Eyes(all.watchers);
        this.falseAlarms = all.alarms.toArray(FalseAlarms[]::new);
        this.informants = all.informants.toArray(Informants[]::new);
        this.internet = all.internet.toArray(Internet[]::new);
        this.reach = all.reach;
        this.informantsOf = new int[all.reach.length];
        Arrays.fill(informantsOf, -1);
        for (int i = 0; i < informants.length; i++) {
            informantsOf[informants[i].channel] = i;
        }
        this.audits = new Audits(all.audits, all.reach.length, all.watchers.size());
    }

    /**
     * Holds the settings of all channels of a regime.
     *
     * @param cameras by channel
     * @param registers by channel
     * @param inspectors by channel
     * @param informants by channel
     * @param internet by channel
     * @param phones by channel
     * @param audits by channel
     */
    public record Channels(
            SequencedMap<String, CameraSettings> cameras,
            SequencedMap<String, RegisterSettings> registers,
            SequencedMap<String, InspectorSettings> inspectors,
            SequencedMap<String, InformantSettings> informants,
            SequencedMap<String, InternetSettings> internet,
            SequencedMap<String, PhoneSettings> phones,
            SequencedMap<String, AuditSettings> audits) {}

    /**
     * Holds what channels are named and drawn by.
     *
     * @param acts kinds of act
     * @param channels channels
     * @param pools pools
     * @param lists lists
     * @param groups groups of the population, by slot
     * @param predictions risk models
     * @param schemes private schemes
     * @param represented adults of the represented city
     * @param luckSeed seed of all draws
     * @param today the first day for which the plan is made
     */
    public record Setting(
            Names acts,
            Names channels,
            Names pools,
            Names lists,
            List<String> groups,
            Names predictions,
            Names schemes,
            double represented,
            long luckSeed,
            LocalDate today) {}

    /** Collects what channels are compiled to, in order of their numbers. */
    private static final class Collected {
        private final List<List<Watcher>> watchers = new ArrayList<>();
        private final List<FalseAlarms> alarms = new ArrayList<>();
        private final List<Informants> informants = new ArrayList<>();
        private final List<Internet> internet = new ArrayList<>();
        private final List<Audit> audits = new ArrayList<>();
        private final @Nullable Reach[] reach;

        Collected(Setting setting) {
            for (int act = 0; act < setting.acts().size(); act++) {
                watchers.add(new ArrayList<>());
            }
            reach = new Reach[setting.channels().size()];
        }
    }

    /** Compiles the channels of a regime. */
    public static SensingPlan of(Channels channels, Setting setting) {
        Names acts = setting.acts();
        long seed = setting.luckSeed();
        Collected all = new Collected(setting);
        for (int channel = 0; channel < setting.channels().size(); channel++) {
            String name = setting.channels().name(channel);
            CameraSettings camera = channels.cameras().get(name);
            if (camera != null) {
                camera(channel, name, camera, setting, all);
            }
            RegisterSettings register = channels.registers().get(name);
            if (register != null) {
                int number = channel;
                register.sees()
                        .forEach((act, sees) ->
                                all.watchers.get(acts.number(act)).add(Watcher.register(number, name, sees, seed)));
                all.reach[channel] = Reach.ofMembers(register.membersOf(), setting.schemes());
            }
            InspectorSettings inspector = channels.inspectors().get(name);
            if (inspector != null) {
                int number = channel;
                inspector
                        .notices()
                        .forEach((act, notices) -> all.watchers
                                .get(acts.number(act))
                                .add(inspector(number, name, inspector, notices, setting)));
            }
            InformantSettings informant = channels.informants().get(name);
            if (informant != null) {
                all.informants.add(new Informants(channel, name, informant, setting));
            }
            InternetSettings internet = channels.internet().get(name);
            if (internet != null) {
                internet(channel, name, internet, setting, all);
            }
            PhoneSettings phones = channels.phones().get(name);
            if (phones != null) {
                int number = channel;
                phones.acts()
                        .forEach((act, there) -> all.watchers
                                .get(acts.number(act))
                                .add(Watcher.phones(number, name, phones, there, seed)));
            }
            AuditSettings audit = channels.audits().get(name);
            if (audit != null) {
                all.audits.add(new Audit(channel, name, audit, setting));
            }
        }
        return new SensingPlan(all);
    }

    private static void camera(int channel, String name, CameraSettings camera, Setting setting, Collected all) {
        Probability coverage = camera.coverageOn(setting.today());
        Probability seen =
                new Probability(coverage.value() * camera.sensitivity().value());
        boolean fixed = camera.mounting() == CameraSettings.Mounting.FIXED;
        Mount mount = fixed ? Mount.of(name, camera.nearHome(), coverage, seen, setting.luckSeed()) : null;
        Sought sought = Sought.of(camera.watches(), camera.groups(), setting.lists(), setting.groups());
        all.reach[channel] = Reach.of(sought, mount, null);
        Probability noticed = fixed ? camera.sensitivity() : seen;
        for (String act : camera.acts()) {
            all.watchers
                    .get(setting.acts().number(act))
                    .add(Watcher.camera(channel, name, camera, noticed, setting.luckSeed()));
        }
        if (camera.facesCompared() > 0 && camera.falseMatchRate().value() > 0) {
            all.alarms.add(FalseAlarms.of(channel, name, camera, sought, setting));
        }
    }

    private static void internet(int channel, String name, InternetSettings internet, Setting setting, Collected all) {
        long seed = setting.luckSeed();
        internet.sees()
                .forEach((act, sees) ->
                        all.watchers.get(setting.acts().number(act)).add(Watcher.register(channel, name, sees, seed)));
        all.internet.add(Internet.of(channel, name, internet, setting.acts(), seed));
        all.reach[channel] = Reach.of(null, null, Tunnel.of(name, internet.throughVpn(), seed));
    }

    private static Watcher inspector(
            int channel, String name, InspectorSettings inspector, Probability notices, Setting setting) {
        String model = inspector.targetedBy();
        return model.isEmpty() && inspector.presenceByGroup().isEmpty()
                ? Watcher.inspector(channel, name, inspector, notices, setting.luckSeed())
                : Watcher.sent(
                        channel,
                        name,
                        inspector,
                        notices,
                        model.isEmpty() ? -1 : setting.predictions().number(model),
                        setting.groups(),
                        setting.luckSeed());
    }
}
