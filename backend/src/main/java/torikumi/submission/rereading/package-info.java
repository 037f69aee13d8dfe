/**
 * Reads all working texts anew when the catalogue has changed, in the background and in small steps that wait for nobody.
 * What it was read with is written down, so that a restart goes on where the work ended.
 */
package torikumi.submission.rereading;
