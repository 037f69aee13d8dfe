/**
 * Interpreting a read table with the council's master data: repeated heads, members' blocks, cells, entries, doubts.
 * {@link torikumi.imports.interpret.Interpreter} is the way in; it is pure, so the same input gives an equal proposal.
 */
package torikumi.imports.interpret;
