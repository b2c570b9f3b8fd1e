package dk.rammebilag.opendata;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a file of open data is, as a Tabular Data Resource of Frictionless. */
record Description(Catalogue catalogue, OpenFile file) {

    ObjectNode json() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("profile", "tabular-data-resource");
        json.put("name", file.name());
        json.put("title", text("opendata.file." + file.name()));
        json.put("description", text("opendata.file." + file.name() + ".about"));
        json.put("path", file.fileName());
        json.put("format", "csv");
        json.put("mediatype", "text/csv");
        json.put("encoding", "utf-8");
        json.putObject("dialect")
                .put("delimiter", ",")
                .put("lineTerminator", OpenFile.LINE_END.toString())
                .put("quoteChar", "\"")
                .put("doubleQuote", true)
                .put("header", true);
        json.set("schema", schema());
        return json;
    }

    private ObjectNode schema() {
        var schema = JsonNodeFactory.instance.objectNode();
        var fields = schema.putArray("fields");
        file.fields().forEach(field -> fields.add(field(field)));
        schema.putArray("missingValues").add("");
        var key = schema.putArray("primaryKey");
        file.fields().stream().limit(file.key()).map(Field::name).forEach(key::add);
        return schema;
    }

    private ObjectNode field(Field field) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("name", field.name());
        json.put("title", field.title());
        json.put("description", field.description());
        json.put("type", field.type().word());
        if (!field.unit().isEmpty()) {
            json.put("unit", field.unitName());
        }
        var codes = field.codes().apply(catalogue);
        var constraints = JsonNodeFactory.instance.objectNode();
        if (field.always()) {
            constraints.put("required", true);
        }
        if (!codes.isEmpty()) {
            var allowed = constraints.putArray("enum");
            codes.keySet().forEach(allowed::add);
        }
        if (!constraints.isEmpty()) {
            json.set("constraints", constraints);
        }
        if (!codes.isEmpty()) {
            var categories = json.putArray("categories");
            codes.forEach(
                    (code, label) -> categories.addObject().put("value", code).put("label", label));
        }
        return json;
    }
}
