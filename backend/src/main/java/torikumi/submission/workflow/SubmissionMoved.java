package torikumi.submission.workflow;

import torikumi.submission.Part;

/**
 * Somebody took a step with a part, in the transaction that is still open; the part is already where the step leads.
 *
 * @param decision which step
 */
public record SubmissionMoved(Part part, Decision decision) {}
