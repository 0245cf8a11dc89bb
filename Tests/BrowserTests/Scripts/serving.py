"""A season's server that a story starts anew at another hour, as a night goes on."""
import json
import subprocess
import sys


class Serving:
    """`custody serve` over one season; its sessions end with it, its ledger does not."""

    def __init__(self, program, folder, port):
        self.program, self.folder, self.port = program, folder, port
        self.process = None

    def at(self, clock):
        self.stop()
        self.process = subprocess.Popen(
            [
                self.program, "serve", "--ledger", f"{self.folder}/season.custody", "--log-key",
                f"{self.folder}/ledger.logkey", "--demo-keys", f"{self.folder}/keys", "--port",
                self.port, "--json", "--log", f"{self.folder}/night.log", "--clock", clock,
            ], stdout=subprocess.PIPE, text=True)
        assert "origin" in self.process.stdout.readline(), "the server starts"

    def stop(self):
        if self.process:
            # As a power cut: what was acknowledged is there afterwards.
            self.process.kill()
            self.process.wait()

    def board(self, vault, at):
        """The same board, as the program tells it."""
        told = subprocess.run(
            [
                self.program, "vault", "board", vault, "--at", at, "--ledger",
                f"{self.folder}/season.custody", "--json",
            ], capture_output=True, text=True, check=True)
        return json.loads(told.stdout)


def serving():
    return Serving(*sys.argv[2:5])
