/**
 * 会議資料: a page of figures per theme for the council's meeting, counted from what members wrote.
 * Everything in it is counted or quoted; nothing is summed up in words of our own.
 */
package torikumi.material;
