package dk.rammebilag.run;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector.Argument;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import dk.rammebilag.run.KillPoint.Call;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Halts another process where it enters a method, with the debugger of the JDK: all of its threads
 * stand still then. So the program needs nothing in it for these tests.
 */
final class Breakpoints implements AutoCloseable {

    private final ListeningConnector connector;
    private final Map<String, Argument> arguments;
    private final String address;
    private @Nullable VirtualMachine halted;

    Breakpoints() throws IOException {
        connector =
                Bootstrap.virtualMachineManager().listeningConnectors().stream()
                        .filter(candidate -> candidate.transport().name().equals("dt_socket"))
                        .findFirst()
                        .orElseThrow();
        arguments = connector.defaultArguments();
        Objects.requireNonNull(arguments.get("localAddress")).setValue("127.0.0.1");
        Objects.requireNonNull(arguments.get("port")).setValue("0");
        try {
            address = connector.startListening(arguments);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With this option a JVM waits for its breakpoints before it begins. */
    String option() {
        return "-agentlib:jdwp=transport=dt_socket,server=n,suspend=y,address=" + address;
    }

    /**
     * Lets the process that was started with the option run until it stands at the last of the
     * calls.
     *
     * @return false if it ended before
     */
    boolean reach(List<Call> calls) throws IOException, InterruptedException {
        try {
            var machine = connector.accept(arguments);
            var ahead = new ArrayDeque<>(calls);
            await(machine, ahead.element());
            while (!ahead.isEmpty()) {
                var events = machine.eventQueue().remove();
                for (var event : events) {
                    take(machine, event, ahead);
                }
                if (!ahead.isEmpty()) {
                    events.resume();
                }
            }
            halted = machine;
            return true;
        } catch (VMDisconnectedException e) {
            return false;
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets it go on to its end. */
    void release() {
        Objects.requireNonNull(halted).dispose();
    }

    private static void take(VirtualMachine machine, Event event, Queue<Call> ahead) {
        if (event instanceof ClassPrepareEvent prepared) {
            halt(prepared.referenceType(), ahead.element());
        } else if (event instanceof BreakpointEvent) {
            ahead.remove();
            machine.eventRequestManager().deleteAllBreakpoints();
            if (!ahead.isEmpty()) {
                await(machine, ahead.element());
            }
        }
    }

    private static void await(VirtualMachine machine, Call call) {
        machine.classesByName(call.type()).forEach(type -> halt(type, call));
        var preparing = machine.eventRequestManager().createClassPrepareRequest();
        preparing.addClassFilter(call.type());
        preparing.enable();
    }

    private static void halt(ReferenceType type, Call call) {
        for (Method method : type.methodsByName(call.method())) {
            if (method.location() != null && !method.isBridge()) {
                var requests = type.virtualMachine().eventRequestManager();
                var breakpoint = requests.createBreakpointRequest(method.location());
                breakpoint.addCountFilter(call.time());
                breakpoint.enable();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connector.stopListening(arguments);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }
}
