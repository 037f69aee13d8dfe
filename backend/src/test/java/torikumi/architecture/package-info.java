/**
 * The rules of the house that a compiler does not hold.
 * They read compiled classes and sources; nothing is started.
 */
package torikumi.architecture;
