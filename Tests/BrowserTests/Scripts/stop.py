"""A server that is told to stop answers what it has begun; one that is killed loses nothing acknowledged."""
import json
import subprocess
import sys
import threading
import time

from outage import Outage
from wire import Wire

ORIGIN, FOLDER, PROGRAM, CLOCK = sys.argv[1:5]
one = Wire(ORIGIN, FOLDER, PROGRAM)
server = Outage(PROGRAM, FOLDER, ORIGIN, CLOCK)
server.start()


def watch(closed):
    """An open board ends when the server does."""
    watcher = Wire(ORIGIN, FOLDER, PROGRAM)
    watcher.sign_in("r-cust1")
    status, _, text = watcher.ask("GET", "/events")
    closed.append((status, text))


def open_boards():
    """How many boards the server says are open."""
    text = Wire(ORIGIN, FOLDER, PROGRAM).ask("GET", "/metrics")[2]
    return sum(float(line.split()[-1]) for line in text.splitlines() if line.startswith("custody_boards "))


def hand_in(files, answers, heard):
    for file in files:
        try:
            status, answer = Wire(ORIGIN, FOLDER, PROGRAM).post("/statements", file)
            answers.append((file, status, answer))
        except OSError:
            answers.append((file, None, None))
        heard.release()


def play(end):
    files = [one.round("r-cust1", "r-cust2", finding=f"{end.__name__} {n}") for n in range(24)]
    closed, answers = [], []
    heard = threading.Semaphore(0)
    boards = [threading.Thread(target=watch, args=(closed,)) for _ in range(5 if end == server.stop else 0)]
    for board in boards:
        board.start()
    while open_boards() < len(boards):
        pass
    senders = [threading.Thread(target=hand_in, args=(files[n::6], answers, heard)) for n in range(6)]
    for sender in senders:
        sender.start()
    for _ in range(6):
        heard.acquire()
    start = time.monotonic()
    code = end()
    took = time.monotonic() - start
    for thread in senders + boards:
        thread.join()
    answered = [answer for _, status, answer in answers if status]
    assert all(answer["answer"] == "admitted" for answer in answered), answers
    server.start()
    for file, status, answer in answers:
        again = one.post("/statements", file)[1]
        if status:
            assert again["answer"] == "repeated", "what was acknowledged is there"
            assert again["acknowledgement"]["index"] == answer["acknowledgement"]["index"]
        else:
            assert again["answer"] in ("admitted", "repeated"), again
    print(f"{end.__name__}: {len(answered)} of {len(answers)} answered, exit {code}, {took:.2f} s, "
          f"{len(closed)} boards closed")
    return code, closed, took


code, closed, took = play(server.stop)
assert code == 0 and took < 30, (code, took)
assert [status for status, _ in closed] == [200] * 5, closed
for _ in range(3):
    play(server.kill)
assert server.stop() == 0
told = subprocess.run([PROGRAM, "audit", "--ledger", f"{FOLDER}/season.custody", "--json"],
                      capture_output=True, text=True)
assert told.returncode == 0, told.stdout + told.stderr
print("audited")
