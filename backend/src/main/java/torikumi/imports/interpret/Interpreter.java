package torikumi.imports.interpret;

import torikumi.imports.proposal.Proposal;
import torikumi.imports.source.Source;

/** Interprets a read table with a council's master data. */
public final class Interpreter {

    private final MasterData master;

    /** Makes an interpreter for the council that {@code master} describes. */
    public Interpreter(MasterData master) {
        this.master = master;
    }

    /**
     * Returns what {@code source} would become. Any source is answered; {@link Proposal#refusal()} says when it is not the
     * table that is looked for. The same source and master data give an equal proposal.
     */
    public Proposal interpret(Source source) {
        return new Interpretation(source, master).propose();
    }
}
