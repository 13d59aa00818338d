"""The collector of the benchmarks: nothing missing, nothing hidden."""

import json
from types import SimpleNamespace

import pytest

from tests.bench import run

METRIC = {
    "metric": "saves",
    "value": 1234.5,
    "unit": "1/s",
    "baseline": "bare driver",
    "baseline_value": 2000,
    "ratio": 0.617,
    "aim": ">= 0.5",
    "met": True,
}


def test_a_metric_without_its_baseline_is_refused(monkeypatch):
    bare = {key: value for key, value in METRIC.items() if key != "baseline_value"}
    module = SimpleNamespace(run=lambda size: [bare])
    monkeypatch.setattr(run, "import_module", lambda name: module)
    with pytest.raises(ValueError, match="baseline_value"):
        run.measured("saves", 10)


def test_a_missed_aim_is_written_in_capitals():
    lines = run.table([METRIC, {**METRIC, "met": False}]).splitlines()
    assert [line.split()[-1] for line in lines[2:]] == ["yes", "NO"]


def test_a_broken_benchmark_leaves_the_others_and_the_exit_code_tells(
    monkeypatch, tmp_path, capsys
):
    def measured(name, size):
        if name == "lists":
            raise OSError("no room")
        return [METRIC]

    monkeypatch.setattr(run, "measured", measured)
    monkeypatch.setattr(run, "RESULTS", tmp_path)
    monkeypatch.setattr(run.sys, "argv", ["run", "--quick"])
    assert run.main() == 1
    saved = json.loads(next(tmp_path.glob("*-quick.json")).read_text())
    assert saved["broken"] == ["lists 2000"]
    assert len(saved["metrics"]) >= 2
    assert "BROKEN: lists 2000" in capsys.readouterr().out
