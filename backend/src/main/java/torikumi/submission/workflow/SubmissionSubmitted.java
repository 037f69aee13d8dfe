package torikumi.submission.workflow;

import torikumi.submission.Part;
import torikumi.submission.entry.Author;

/**
 * A part was handed in, in the transaction that is still open; its version is frozen.
 *
 * @param by who handed it in
 */
public record SubmissionSubmitted(Part part, Author by) {}
