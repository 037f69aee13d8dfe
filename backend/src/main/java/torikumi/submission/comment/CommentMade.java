package torikumi.submission.comment;

import java.util.UUID;
import torikumi.submission.EntryKind;
import torikumi.submission.Part;

/**
 * Something was said to the member, or to the reviewer in answer, in the transaction that is still open. What the
 * secretariat says among itself fires nothing.
 *
 * @param id of what was said: the comment, or the answer to it
 * @param theme the theme's number in the round
 * @param text what was said
 * @param byName who said it
 * @param toMember whether the member is to read it; else the secretariat
 */
public record CommentMade(
        Part part, UUID id, int theme, EntryKind kind, String text, String byName, boolean toMember) {}
