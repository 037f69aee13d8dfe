/** Words of a Japanese text that bend a number and stand behind it; others (約, 延べ, 計) stand before it. */
export const QUALIFIERS_BEHIND = /^(?:以上|以下|未満|以内|超|程度|余|弱|強|ほど|前後|近く)$/;
