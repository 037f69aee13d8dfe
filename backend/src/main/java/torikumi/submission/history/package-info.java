/**
 * 変更履歴: who did what to a member's part, when and on whose behalf, with the texts before and after.
 * It is read from the entries' revisions and the audit log; nothing is written here.
 */
package torikumi.submission.history;
