/**
 * The demo council: a fictitious council with three rounds, loaded into an empty database when {@code torikumi.demo} is set.
 * Its content is in {@code resources/demo}; it goes through the same entities and steps as real rounds.
 */
package torikumi.demo;
