"""A season's server that is stopped, killed and started again."""
import signal
import subprocess


class Outage:
    """`custody serve` over one season, on a port of its own, in the season's time."""

    def __init__(self, program, folder, origin, clock):
        port = origin.rsplit(":", 1)[1]
        self.command = [
            program, "serve", "--ledger", f"{folder}/season.custody", "--log-key",
            f"{folder}/ledger.logkey", "--demo-keys", f"{folder}/keys", "--port", port, "--json",
            "--clock", clock, "--log", f"{folder}/server.log",
        ]
        self.process = None

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        assert "origin" in self.process.stdout.readline(), "the server starts"

    def kill(self):
        """As a power cut would."""
        self.process.kill()
        self.process.wait()

    def stop(self):
        """As an operator would; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=40)
