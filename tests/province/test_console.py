"""The console in a real browser: the login, the lists, one record's history."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.expected_conditions import url_to_be
from selenium.webdriver.support.wait import WebDriverWait

from app.province import intake, login, views
from tests import patience
from tests.province.offices import NOW, PASSWORD, SmallOffice, enrolled, person
from tests.sync.provinces import serving

get, post = (partial(ask, timeout=patience.SECONDS) for ask in (httpx.get, httpx.post))
CHROMIUM, DRIVER = Path("/usr/bin/chromium"), Path("/usr/bin/chromedriver")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture
def browser(tmp_path):
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*QUIET, f"--user-data-dir={tmp_path / 'chromium'}", "--window-size=1200,800"):
        options.add_argument(flag)
    found = webdriver.Chrome(options, webdriver.ChromeService(str(DRIVER)))
    yield found
    found.quit()


@pytest.fixture
def site(province, now):
    with serving(province, now) as address:
        yield address


def log_in(browser, site):
    """Until the first page is there: a key, other than a click, comes back before it."""
    browser.get(f"{site}/dang-nhap")
    browser.find_element(By.ID, "mat_khau").send_keys(PASSWORD, Keys.ENTER)
    WebDriverWait(browser, patience.SECONDS).until(url_to_be(f"{site}/"))


def text(browser):
    return browser.find_element(By.TAG_NAME, "main").text


def test_a_browser_sees_offices_packages_records_and_a_history(browser, site, province, now):
    office, other = enrolled(province), enrolled(province)
    record = uuid4()
    first = person(1, full_name="Đàng <b>Thị</b> Mẫu", personal_id="058190001234")
    intake.take(province, office.seal(office.op(record, first)), "network", now)
    change = office.op(record, {"note": "đã xem"}, reason="bổ sung")
    intake.take(province, office.seal(change), "usb", now)
    clone = other.copy()
    intake.take(province, other.seal(), "network", now)
    intake.take(province, clone.seal(), "network", now)

    browser.get(f"{site}/goi")
    assert browser.current_url == f"{site}/dang-nhap"
    log_in(browser, site)
    assert browser.current_url == f"{site}/"
    assert text(browser).count("UBND xã Ví Dụ") == 3
    assert "Đang kết nối" in text(browser) and "Tạm giữ" in text(browser)
    assert "hai gói khác nhau cùng số thứ tự" in text(browser)
    spine = browser.find_element(By.TAG_NAME, "body").value_of_css_property("border-left-color")
    assert spine in ("rgb(160, 20, 30)", "rgba(160, 20, 30, 1)")
    fonts = browser.execute_script("return document.fonts.check('13px \"So Vang UI\"')")
    assert fonts is True

    browser.find_element(By.LINK_TEXT, "Gói đã đến").click()
    assert text(browser).count("Đã nhận đủ") == 3
    assert "Giữ lại xem xét" in text(browser)
    assert "USB" in text(browser) and "Mạng" in text(browser)

    browser.find_element(By.LINK_TEXT, "Hồ sơ").click()
    link = browser.find_element(By.LINK_TEXT, "Đàng <b>Thị</b> Mẫu")
    link.click()
    assert "Lý do: bổ sung" in text(browser) and "Ghi chú đã xem" in text(browser)
    assert "058190001234" not in browser.page_source and "1234" in text(browser)
    assert browser.find_elements(By.CSS_SELECTOR, "main b") == []

    browser.find_element(By.XPATH, "//button[text()='Đăng xuất']").click()
    WebDriverWait(browser, patience.SECONDS).until(url_to_be(f"{site}/dang-nhap"))
    browser.get(f"{site}/")
    assert browser.current_url == f"{site}/dang-nhap"


def test_nothing_on_the_console_is_wider_than_a_small_screen(browser, site, province, now):
    office = enrolled(province)
    intake.take(province, office.seal(), "network", now)
    browser.set_window_size(800, 600)
    log_in(browser, site)
    assert browser.current_url == f"{site}/"
    for path in ("/", "/goi", "/ho-so", "/dang-nhap"):
        browser.get(site + path)
        wide = browser.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 0, path


def test_wrong_passwords_wait_longer_each_time_and_the_right_one_too(province):
    clock = [NOW]
    guard = login.Guard(province, lambda: clock[0])
    waits = []
    for _ in range(5):
        assert guard.turn("10.0.0.1") == 0
        assert guard.enter("10.0.0.1", "không phải") is None
        waits.append(guard.turn("10.0.0.1"))
        clock[0] += login_after(guard.turn("10.0.0.1"))
    assert waits == [1, 2, 4, 8, 16]
    assert guard.turn("10.0.0.1") == 0
    assert guard.turn("10.0.0.2") == 0
    cookie = guard.enter("10.0.0.1", PASSWORD)
    assert guard.knows(cookie)
    assert guard.turn("10.0.0.1") == 0
    assert not guard.knows(cookie + "x")
    assert not guard.knows(None)


def test_a_clock_set_back_keeps_nobody_out_longer(province):
    clock = [NOW]
    guard = login.Guard(province, lambda: clock[0])
    assert guard.turn("10.0.0.1") == 0
    clock[0] -= login_after(86_400)
    assert guard.turn("10.0.0.1") == 1
    clock[0] += login_after(1)
    assert guard.turn("10.0.0.1") == 0


def test_of_passwords_that_come_all_at_once_one_is_looked_at(site):
    with ThreadPoolExecutor(8) as threads:
        answers = list(
            threads.map(
                lambda number: post(f"{site}/dang-nhap", data={"mat_khau": f"sai {number}"}),
                range(8),
            )
        )
    assert sorted(answer.status_code for answer in answers) == [403, *[429] * 7]


def login_after(seconds):
    from datetime import timedelta

    return timedelta(seconds=seconds)


def test_the_login_answers_only_our_own_forms_and_hides_its_cookie(site):
    form = {"mat_khau": PASSWORD}
    foreign = post(f"{site}/dang-nhap", data=form, headers={"Origin": "http://la.example"})
    crossed = post(f"{site}/dang-nhap", data=form, headers={"Sec-Fetch-Site": "cross-site"})
    assert (foreign.status_code, crossed.status_code) == (403, 403)
    wrong = post(f"{site}/dang-nhap", data={"mat_khau": "sai"})
    assert wrong.status_code == 403 and "Gõ lại" in wrong.text
    waiting = post(f"{site}/dang-nhap", data=form)
    assert waiting.status_code == 429


def test_the_right_password_gives_a_cookie_that_scripts_and_other_sites_cannot_use(site):
    answer = post(f"{site}/dang-nhap", data={"mat_khau": PASSWORD})
    cookie = answer.headers["Set-Cookie"]
    assert answer.status_code == 303
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie
    page = get(f"{site}/", cookies=answer.cookies)
    assert page.status_code == 200
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    for path in ("/ho-so?loai=khac", "/ho-so/subject/khong", "/ho-so/subject/" + str(uuid4())):
        assert get(site + path, cookies=answer.cookies).status_code == 404


ODD = (
    "/goi?truoc=x",
    "/goi?truoc=%00",
    f"/goi?truoc=2025-01-20T02:41:05_{'0' * 64}",
    f"/goi?truoc=9999-12-31T23:59:59-14:00_{'0' * 64}",
    "/goi?truoc=2025-01-20T02:41:05%2B00:00_%00",
    "/ho-so?loai=device",
    "/ho-so?loai=subject&sau=%00",
)


def test_an_address_that_nobody_was_given_is_a_page_that_is_missing(site):
    answer = post(f"{site}/dang-nhap", data={"mat_khau": PASSWORD})
    found = {path: get(site + path, cookies=answer.cookies).status_code for path in ODD}
    assert found == dict.fromkeys(ODD, 404)


def test_a_cookie_is_worth_nothing_after_its_owner_left(site):
    answer = post(f"{site}/dang-nhap", data={"mat_khau": PASSWORD})
    other = post(f"{site}/dang-nhap", data={"mat_khau": PASSWORD})
    assert post(f"{site}/dang-xuat", cookies=answer.cookies).status_code == 303
    assert get(f"{site}/", cookies=answer.cookies).status_code == 303
    assert get(f"{site}/", cookies=other.cookies).status_code == 200


def test_lists_are_paged_by_key_and_show_everything_once(province, now):
    from sqlalchemy.orm import Session

    office = enrolled(province)
    intake.take(province, office.seal(*(office.op() for _ in range(120))), "network", now)
    for _ in range(60):
        intake.take(province, office.seal(), "network", now)
    with Session(province.engine) as session:
        for read, total in (
            (lambda key: views.records(session, "subject", key), 180),
            (lambda key: views.packages(session, key), 61),
        ):
            seen, key = [], ""
            while True:
                rows, key = read(key)
                seen += rows
                assert len(rows) <= views.PAGE
                if not key:
                    break
            assert len(seen) == len(set(seen)) == total


def test_an_office_that_nobody_enrolled_shows_nowhere(site, province, now):
    intake.take(province, SmallOffice(province).seal(), "network", now)
    from sqlalchemy.orm import Session

    with Session(province.engine) as session:
        found = views.overview(session)
    assert (found.offices, found.refused) == ((), 1)


def test_every_field_and_type_of_a_record_has_a_word():
    from app.province.words import FIELD_WORDS
    from app.recordwords import TYPE_WORDS
    from db.base import journaled_columns
    from db.tables import RECORDS

    fields = {name for kind in RECORDS.values() for name in journaled_columns(kind)}
    assert fields - FIELD_WORDS.keys() == set()
    assert RECORDS.keys() - TYPE_WORDS.keys() == set()
