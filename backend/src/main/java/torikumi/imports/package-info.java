/**
 * Assisted load of an old table or a member's filled-in form: reading a source, interpreting it, a person's decisions.
 * Nothing here writes an entry before every character of the source is accounted for and every block is confirmed.
 */
package torikumi.imports;
