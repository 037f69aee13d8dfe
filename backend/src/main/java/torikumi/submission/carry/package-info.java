/**
 * Carry-over (前回からの引継ぎ): the entries of the member's last accepted part, what was decided about each of them, and
 * the dates and figures in them that have aged. Carried entries are ordinary entries of the present submission.
 */
package torikumi.submission.carry;
