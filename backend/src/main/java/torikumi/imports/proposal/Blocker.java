package torikumi.imports.proposal;

import torikumi.submission.EntryKind;

/**
 * One thing that forbids to apply.
 *
 * @param code what it is
 * @param block the block's number, or null
 * @param theme the theme's number, or null
 * @param kind the kind, or null
 * @param subject the id of the cell or unplaced text, or null
 * @param characters how many characters of the source it is about, 0 when it is about none
 */
public record Blocker(BlockerCode code, Integer block, Integer theme, EntryKind kind, String subject, int characters) {

    static Blocker of(BlockerCode code) {
        return new Blocker(code, null, null, null, null, 0);
    }

    static Blocker ofBlock(BlockerCode code, int block) {
        return new Blocker(code, block, null, null, null, 0);
    }

    static Blocker ofTarget(BlockerCode code, Decisions.Target target) {
        return new Blocker(code, target.block(), target.theme(), target.kind(), null, 0);
    }

    static Blocker ofSubject(BlockerCode code, String subject) {
        return new Blocker(code, null, null, null, subject, 0);
    }
}
