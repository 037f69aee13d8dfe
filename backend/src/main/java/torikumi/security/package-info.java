/**
 * Who is calling and what they may do: memberships by the token's subject, and every rule about rights in one place.
 * It knows seats and councils by id only, and no feature.
 */
package torikumi.security;
