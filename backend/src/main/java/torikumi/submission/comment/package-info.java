/**
 * What reviewers and members say to one another about a cell or an entry. Some of it is for the secretariat alone:
 * nothing that prints, exports or publishes may use this package.
 */
package torikumi.submission.comment;
