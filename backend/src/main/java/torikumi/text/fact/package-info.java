/**
 * Finds the dates and figures that a Japanese text states, as pure functions of the text, with their places in it.
 * What is found goes out of date one day: carrying a text over flags it, and figures become data.
 */
package torikumi.text.fact;
