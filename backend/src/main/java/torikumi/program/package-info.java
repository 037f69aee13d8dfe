/**
 * 支援策・支援機関: the catalogue of what is printed red and blue, nationwide or one council's own, with every name it
 * goes by. Detection reads the names from {@code ProgramCatalogue}, which is kept in memory.
 */
package torikumi.program;
