/**
 * Keeps the catalogue of programmes in order where texts already speak of them: merging and splitting with everything
 * that refers to them, and proposals from files of other catalogues. Plain reading and writing is {@code program}'s.
 */
package torikumi.catalogue;
