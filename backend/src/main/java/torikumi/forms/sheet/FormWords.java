package torikumi.forms.sheet;

import java.util.List;

/** The fixed words of the form; what is read again is found by them. */
final class FormWords {

    static final String SHEET = "記入様式";
    static final String HELP_SHEET = "記入のしかた";
    static final String COUNCIL = "協議会";
    static final String ROUND = "調査";
    static final String ORGANIZATION = "機関・団体";
    static final String DEPARTMENT = "この様式の課・部署名";
    static final String DUE = "提出期限";
    static final String NUMBER = "様式番号";
    static final String NOTHING = "この欄に書くことがない場合は、右で選んでください →";

    static final String SHORT_HELP = """
            白い欄（課・部署名、見出し、項目名、本文）だけを書き換えてください。整理番号は消さないでください。
            追加は整理番号が「新」の行へ。足りなければ行を挿入してください。取りやめる記載事項は本文などを消してください。書くことがない欄は「無」の行で選びます。
            書き終えたら、このファイルのまま提出してください（画面から取り込むか、事務局へ送ります）。取り込む前に、変わるところを確かめられます。""";

    static final List<String> HELP = List.of(
            "1. 書き換えるところは、白い欄（課・部署名、見出し、項目名、本文）だけです。灰色の欄は変えられません。",
            "2. 一つの行が一つの記載事項です。セルの中で改行するには、Alt キーを押しながら Enter キーを押します。",
            "3. 新しく書くときは、その欄（テーマと①②）の、整理番号が「新」の行に書きます。行が足りないときは、行を挿入して続けて書けます。",
            "4. 記載事項を取りやめるときは、その行の白い欄を空にします。取り込むときに、取りやめてよいか確かめます。",
            "5. 書くことがない欄は、整理番号が「無」の行で選びます。空のままにすると「未記入」になります。",
            "6. 見出しは印刷のとき○を付けて、項目名は本文の前の行に印刷されます。どちらも書かなくてかまいません。",
            "7. 整理番号は、どの記載事項かを見分けるためのものです。消したり、ほかの行に写したりしないでください。",
            "8. 先頭に ' が付いている文章があります。表計算ソフトに式と間違えられないためのもので、取り込むときに外れます。",
            "9. 昨年度の内容は参考です。書き換えても取り込まれません。",
            "10. 式（= で始まる計算）は使えません。");

    private FormWords() {}
}
