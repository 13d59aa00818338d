"""The province's catalogue file: taken whole from the right hand and never backwards, or not."""

from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app import audit, canonical, resources
from app.catalog import CatalogError, load, local, updates
from app.catalog.overlay import Override
from app.errors import ClerkError
from app.packages import statements
from app.packages.errors import PackageError
from app.province import catalogue, main
from app.sync import connection
from tests.province.offices import PASSWORD

SHIPPED = load()
TODAY = date(2026, 1, 5)
NEW = {
    "base_salary": SHIPPED.tables.sheets["base_salary"].replace("2530000", "2600000"),
}


@pytest.fixture
def trust(linked):
    return linked.read(connection.find_trust, linked.identity)


def signed(province, version=1, tables=None, key=None):
    value = {
        "at": "2026-01-05",
        "province": province.name,
        "sign_id": updates.keys.key_id(
            province.keys.sign_key.public_key().public_bytes_raw().hex()
        ),
        "tables": NEW if tables is None else tables,
        "version": version,
    }
    return statements.sign(updates.KIND, value, key or province.keys.sign_key)


def take(office, trust, data):
    held = office.read(updates.held_version)
    offer = updates.read(data, trust, held, SHIPPED.tables.sheets)
    office.write(updates.accept, offer, SHIPPED.tables, office.person.id)
    return offer


def test_a_published_catalogue_is_shown_before_it_is_taken_and_journaled_after(
    linked, province, trust
):
    offer = updates.read(signed(province), trust, 0, SHIPPED.tables.sheets)
    (change,) = linked.read(updates.changes, offer, SHIPPED.tables.sheets)
    assert change.table == "base_salary"
    assert (change.before["amount_vnd"], change.after["amount_vnd"]) == ("2530000", "2600000")
    assert linked.read(updates.held_version) == 0
    linked.write(updates.accept, offer, SHIPPED.tables, linked.person.id)
    catalog = linked.read(local.catalog, SHIPPED)
    assert catalog.base_salary(date(2026, 7, 1)) == 2_600_000
    assert catalog.base_salary(date(2026, 6, 30)) == 2_340_000
    assert linked.read(updates.held_version) == 1
    assert linked.read(audit.check, linked.db).faults == ()


def test_local_changes_stay_on_top_of_an_update(linked, province, trust):
    change = Override("base_salary", "", "amount_vnd", "9000000", date(2027, 1, 1), None, "ví dụ")
    linked.write(local.put, change, "ví dụ", "province", SHIPPED.tables, linked.person.id)
    take(linked, trust, signed(province))
    catalog = linked.read(local.catalog, SHIPPED)
    assert catalog.base_salary(date(2026, 12, 31)) == 2_600_000
    assert catalog.base_salary(date(2027, 1, 1)) == 9_000_000


def refused(trust, data, held=0):
    with pytest.raises(PackageError) as error:
        updates.read(data, trust, held, SHIPPED.tables.sheets)
    return error.value.details


def test_the_same_or_an_older_version_is_refused(linked, province, trust):
    take(linked, trust, signed(province, 3))
    for version in (3, 2):
        assert "older" in refused(trust, signed(province, version), 3)
    assert linked.read(updates.held_version) == 3
    offer = updates.read(signed(province, 2), trust, 0, SHIPPED.tables.sheets)
    with pytest.raises(ClerkError, match="số 3"):
        linked.write(updates.accept, offer, SHIPPED.tables, linked.person.id)


def test_a_strange_hand_an_unknown_table_and_odd_fields_are_refused(province, trust):
    stranger = Ed25519PrivateKey.generate()
    assert "statement_signature" in refused(trust, signed(province, key=stranger))
    assert "unknown table rumours" in refused(trust, signed(province, tables={"rumours": "a\n"}))
    assert "fields" in refused(trust, signed(province, tables={}))
    assert "fields" in refused(trust, signed(province, version=0))
    assert "fields" in refused(trust, signed(province, tables={"papers": 1}))
    assert "statement" in refused(trust, b"TDKT-trust/1\n{}\n\n")


def test_every_wrong_row_is_named_and_nothing_is_taken(linked, province, trust):
    wrong = {"base_salary": NEW["base_salary"].replace("2600000", "2.600.000")}
    with pytest.raises(CatalogError) as error:
        updates.read(signed(province, tables=wrong), trust, 0, SHIPPED.tables.sheets)
    (problem,) = error.value.problems
    assert (problem.file, "whole number" in problem.reason) == ("base_salary.csv", True)
    assert linked.read(updates.held_version) == 0
    assert linked.read(local.current, SHIPPED.tables) is SHIPPED.tables


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_no_changed_bit_is_ever_taken(place, bit):
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    whole = bytearray(updates.write(SHIPPED.tables.sheets, 1, TODAY, "Tỉnh Ví Dụ", key))
    whole[place % len(whole)] ^= 1 << bit
    with pytest.raises(PackageError):
        statements.read(updates.KIND, bytes(whole))
        statements.verify(updates.KIND, bytes(whole), key.public_key().public_bytes_raw())


def test_tables_that_fit_no_longer_do_not_keep_the_file_from_opening(linked, province, trust):
    take(linked, trust, signed(province))
    broken = {"base_salary": "another,heading\n1,2\n"}
    linked.write(updates.identity.put, local.GIVEN, canonical.encode(broken))
    assert linked.read(local.current, SHIPPED.tables).base_salaries == SHIPPED.tables.base_salaries


def test_the_province_publishes_one_version_after_the_other(province, trust, tmp_path):
    for version in (1, 2):
        number, data = catalogue.publish(province, None, TODAY)
        assert number == version
        offer = updates.read(data, trust, version - 1, SHIPPED.tables.sheets)
        assert (offer.version, offer.made_on) == (version, TODAY)
        assert dict(offer.tables) == dict(SHIPPED.tables.sheets)


def test_the_command_names_wrong_rows_and_uses_up_no_version(tmp_path, monkeypatch, capsys):
    import shutil

    monkeypatch.setenv(main.PASSWORD, PASSWORD)
    made, folder, out = tmp_path / "tinh", tmp_path / "bang", tmp_path / "a.danhmuc"
    assert main.main(["init", str(made), "--name", "Tỉnh Ví Dụ"]) == main.DONE
    shutil.copytree(resources.path("catalog"), folder)
    table = folder / "base_salary.csv"
    table.write_text(table.read_text("utf-8").replace("1800000", "x"), "utf-8")
    command = ["catalog", str(made), "--out", str(out), "--from", str(folder)]
    assert main.main(command) == main.CLERK
    assert "base_salary.csv:3" in capsys.readouterr().err and not out.exists()
    table.write_text(table.read_text("utf-8").replace("x", "1800000"), "utf-8")
    assert main.main(command) == main.DONE
    assert "số 1" in capsys.readouterr().out and out.read_bytes().startswith(b"TDKT-catalog/1\n")
