package dk.rammebilag.run;

import java.util.List;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;

/** Renders one file of the output folder. */
@Component
class RenderStep implements StepFactory.Work {

    private final Runs runs;
    private final Products products;

    RenderStep(Runs runs, Products products) {
        this.runs = runs;
        this.products = products;
    }

    /** The paths of all files of the folder. */
    List<String> paths(StepExecution execution) {
        return products.of(runs.of(execution)).stream().map(Product::path).toList();
    }

    @Override
    public void doFor(StepExecution execution) {
        var run = runs.of(execution);
        var path = StepFactory.key(execution);
        var product =
                products.of(run).stream()
                        .filter(candidate -> candidate.path().equals(path))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no product " + path));
        run.folder().write(product.path(), product.content());
    }
}
