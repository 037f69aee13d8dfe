/**
 * How far a round is, for its secretariat: the matrix of members and themes, its files, its live changes, and the queue
 * of what waits to be reviewed. Joins what other packages keep and writes nothing.
 */
package torikumi.progress;
