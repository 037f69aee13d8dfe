/**
 * What somebody should look at before handing in: doubts about what is written, with their places, by code.
 * They stop nobody; what does is said by {@link torikumi.submission.SubmissionRules}.
 */
package torikumi.submission.check;
