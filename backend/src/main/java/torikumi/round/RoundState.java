package torikumi.round;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a round stands: 準備, 回答受付, 内容確認, 公表. */
public enum RoundState {
    /** Being prepared by the secretariat; hidden from everybody else. */
    PREPARING,
    /** Members write and submit. */
    OPEN,
    /** No first submission any more; returning, accepting and writing on behalf go on. */
    CLOSED,
    /** At least one edition is public. */
    PUBLISHED;

    private static final Map<RoundState, Map<RoundStep, RoundState>> TRANSITIONS = new EnumMap<>(Map.of(
            PREPARING, Map.of(RoundStep.OPEN, OPEN),
            OPEN, Map.of(RoundStep.CLOSE, CLOSED),
            CLOSED, Map.of(RoundStep.REOPEN, OPEN, RoundStep.PUBLISH, PUBLISHED),
            PUBLISHED, Map.of(RoundStep.PUBLISH, PUBLISHED)));

    /** The state that a step leads to from here; empty when the step is not possible. */
    public Optional<RoundState> after(RoundStep step) {
        return Optional.ofNullable(TRANSITIONS.get(this).get(step));
    }

    /** Whether the public may know of the round. */
    public boolean isVisible() {
        return this != PREPARING;
    }
}
