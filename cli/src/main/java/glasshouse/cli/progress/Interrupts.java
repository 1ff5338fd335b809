package glasshouse.cli.progress;

import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/** Hears Ctrl-C and termination: the first asks the command to stop at the next safe point, the third kills it. */
public final class Interrupts {
    /** Exit code of a command that was interrupted. */
    public static final int EXIT_CODE = 130;

    private static final int PATIENCE = 3;

    private final AtomicInteger asked = new AtomicInteger();

    private Interrupts() {}

    /** Listens from now on. */
    public static Interrupts listen() {
        Interrupts interrupts = new Interrupts();
        for (String name : new String[] {"INT", "TERM"}) {
            Signal.handle(new Signal(name), signal -> {
                if (interrupts.asked.incrementAndGet() >= PATIENCE) {
                    Runtime.getRuntime().halt(EXIT_CODE);
                }
            });
        }
        return interrupts;
    }

    /** Says whether to stop. */
    public boolean asked() {
        return asked.get() > 0;
    }
}
