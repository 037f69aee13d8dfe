/**
 * 事務局修正（軽微）: slips that the secretariat corrects in what was handed in without sending it back, several at once.
 * Each makes a version of its own, and the member is given the list to check.
 */
package torikumi.submission.correction;
