/**
 * Councils (協議会): titles, captions, wordings and settings, so that nothing about one prefecture is a constant in code.
 * A council's values are copied into a round when it is prepared.
 */
package torikumi.council;
