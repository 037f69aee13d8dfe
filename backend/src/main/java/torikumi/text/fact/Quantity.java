package torikumi.text.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number with its unit, read as data.
 *
 * @param start first UTF-16 code unit of the number
 * @param end the unit after the last one of its unit
 * @param from where its first qualifier begins; its start when there is none
 * @param to where its last qualifier ends; its end when there is none
 * @param value with 万 and the like multiplied out
 * @param unit in one spelling; empty when none is written
 * @param qualifiers what bends its meaning, in order: 延べ, 約, 以上
 */
public record Quantity(int start, int end, int from, int to, BigDecimal value, String unit, List<String> qualifiers) {}
