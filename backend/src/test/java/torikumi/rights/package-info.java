/**
 * Who may do what, as one table over every operation of the contract. The table is {@code rights/matrix.txt}; it is read
 * as the specification and asked over real HTTP with real tokens.
 */
package torikumi.rights;
