package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.language.Messages;
import java.util.Map;
import java.util.function.Function;

/**
 * What a column of open data is, in the terms of Frictionless' Table Schema.
 *
 * @param name its header
 * @param type what its values are
 * @param always whether every line has a value
 * @param unit the last part of the key of its unit's name; empty where it has none
 * @param codes the only values it has, each with what it stands for; empty where there are others
 * @param meaning the last part of the keys of its title and description
 */
record Field(
        String name,
        Type type,
        boolean always,
        String unit,
        Function<Catalogue, Map<String, String>> codes,
        String meaning) {

    /** What values are, by the words of Table Schema. */
    enum Type {
        STRING("string"),
        INTEGER("integer"),
        NUMBER("number"),
        YEAR("year"),
        BOOLEAN("boolean");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    private static Field of(String name, Type type) {
        return new Field(name, type, false, "", _ -> Map.of(), name);
    }

    static Field string(String name) {
        return of(name, Type.STRING);
    }

    static Field integer(String name) {
        return of(name, Type.INTEGER);
    }

    static Field number(String name) {
        return of(name, Type.NUMBER);
    }

    static Field year(String name) {
        return of(name, Type.YEAR);
    }

    static Field bool(String name) {
        return of(name, Type.BOOLEAN);
    }

    Field inEveryLine() {
        return new Field(name, type, true, unit, codes, meaning);
    }

    Field in(String ofUnit) {
        return new Field(name, type, always, ofUnit, codes, meaning);
    }

    Field oneOf(Function<Catalogue, Map<String, String>> these) {
        return new Field(name, type, always, unit, these, meaning);
    }

    /** The same, where the name means something else than in other files. */
    Field meaning(String something) {
        return new Field(name, type, always, unit, codes, something);
    }

    String title() {
        return Messages.text("opendata.field." + meaning);
    }

    String description() {
        return Messages.text("opendata.about." + meaning);
    }

    String unitName() {
        return unit.isEmpty() ? "" : Messages.text("opendata.unit." + unit);
    }
}
