/**
 * Submissions (提出): one member's part of one round, its cells, and every rule of when what may be done to it.
 * Sub-packages hold the entries of the cells, the programmes they name, the frozen versions and the workflow.
 */
package torikumi.submission;
