/**
 * Rounds (調査): one collection of a council, with the wordings, themes, response measures and members it was opened with.
 * Opening copies them and freezes them, so that later changes of the master data never touch a round that has begun.
 */
package torikumi.round;
