package torikumi.submission.workflow;

import torikumi.submission.Part;

/** A part was given another due time, in the transaction that is still open. */
public record SubmissionExtended(Part part) {}
