/**
 * 点検事項: what the secretariat looks at before compiling, found over all parts of a round, with what was decided.
 * A finding is known by its text, so that a decision holds through every new check until that text is changed.
 */
package torikumi.finding;
