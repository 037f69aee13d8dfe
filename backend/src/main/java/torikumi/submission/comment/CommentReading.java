package torikumi.submission.comment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import torikumi.http.ListView;
import torikumi.http.PageParams;
import torikumi.http.Problem;
import torikumi.persistence.Conditions;
import torikumi.submission.Part;
import torikumi.submission.WriteGate;

/** Reads comments as the caller may see them: a member never gets those of the secretariat, whatever it asks for. */
@RequestScoped
class CommentReading {

    @Inject
    WriteGate gate;

    ListView<CommentView> page(Part part, Boolean resolved, PageParams page) {
        var filter = readable(part);
        if (resolved != null) {
            filter.and(resolved ? "m.resolvedAt is not null" : "m.resolvedAt is null");
        }
        var count = CommentRow.count(filter);
        var after = page.after(1);
        if (after != null) {
            filter.and("m.id > :id", "id", page.id(after, 0));
        }
        var rows = CommentRow.list(filter, page.limit + 1);
        var answers =
                CommentAnswer.of(rows.stream().map(row -> row.comment().id).toList());
        return ListView.of(
                rows,
                count,
                page.limit,
                row -> CommentView.of(row, answers.getOrDefault(row.comment().id, List.of())),
                row -> List.of(row.comment().id.toString()));
    }

    /**
     * One comment of a part.
     *
     * @throws Problem 404 when there is none that the caller may read
     */
    CommentRow row(Part part, UUID id) {
        return CommentRow.list(readable(part).and("m.id = :comment", "comment", id), 1).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    CommentView view(CommentRow row) {
        var id = row.comment().id;
        return CommentView.of(row, CommentAnswer.of(List.of(id)).getOrDefault(id, List.of()));
    }

    private Conditions readable(Part part) {
        var filter = new Conditions().and("m.submissionId = :submission", "submission", part.submission().id);
        return gate.standing(part).secretariat()
                ? filter
                : filter.and("m.audience = :audience", "audience", Audience.MEMBER);
    }
}
