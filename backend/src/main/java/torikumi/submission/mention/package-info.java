/**
 * Finds the names of support programmes and institutions in what members wrote.
 * The spans it gives are what print red and blue, and what links an entry to the catalogue.
 */
package torikumi.submission.mention;
