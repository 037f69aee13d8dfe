/**
 * Handing in, taking back, asking for corrections, accepting and reopening, and the views that say what is possible.
 * Each step locks its submission, so that no entry slips in after it.
 */
package torikumi.submission.workflow;
