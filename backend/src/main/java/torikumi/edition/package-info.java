/**
 * Compiled, numbered editions of a round: the draft for the meeting, the publication and its corrections.
 * An edition never changes; a correction is a new one.
 */
package torikumi.edition;
