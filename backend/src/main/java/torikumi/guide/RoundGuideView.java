package torikumi.guide;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The five steps of a round. */
@Schema(name = "RoundGuide")
public record RoundGuideView(List<Step> steps) {

    /** A step's name. */
    @Schema(name = "RoundGuideStepName")
    public enum Name {
        /** 準備. */
        PREPARE,
        /** 依頼. */
        REQUEST,
        /** 回答受付. */
        COLLECT,
        /** 内容確認. */
        REVIEW,
        /** 公表. */
        PUBLISH
    }

    /** Where the round is, seen from a step. */
    @Schema(name = "RoundGuideStatus")
    public enum Status {
        /** Behind it. */
        DONE,
        /** In it. */
        CURRENT,
        /** Before it. */
        AHEAD
    }

    /** A step with its tasks. */
    @Schema(name = "RoundGuideStep")
    public record Step(Name name, Status status, List<Task> tasks) {}

    /**
     * A task.
     *
     * @param code {@code themes members instructions people opened submitted reviewed draft published}
     * @param done whether nothing is left of it
     * @param count how many are done
     * @param total of how many
     */
    @Schema(name = "RoundGuideTask")
    public record Task(String code, boolean done, long count, long total) {

        static Task of(String code, long count, long total) {
            return new Task(code, total > 0 && count >= total, count, total);
        }

        static Task of(String code, boolean done) {
            return new Task(code, done, done ? 1 : 0, 1);
        }
    }
}
