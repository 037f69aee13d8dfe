package torikumi.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Keeps the frames of rounds in use: they are frozen, and every save and every list needs their names. */
@ApplicationScoped
public class RoundFrames {

    private static final int KEPT = 500;

    private final Map<UUID, RoundFrame> frames = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, RoundFrame> eldest) {
            return size() > KEPT;
        }
    };

    /** The frame of an opened round. */
    public RoundFrame of(UUID roundId) {
        synchronized (frames) {
            var kept = frames.get(roundId);
            if (kept != null) {
                return kept;
            }
        }
        var frame = RoundFrame.read(roundId);
        if (!frame.themes().isEmpty()) {
            synchronized (frames) {
                frames.put(roundId, frame);
            }
        }
        return frame;
    }
}
