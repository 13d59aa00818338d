"""Bad input, seen whole: what a clerk meets, and the test that holds what follows.

Every case gets its message in three parts (vì sao, đã giữ, làm tiếp) and loses nothing. The tests
stand where the feature is tested; those of this room are what no other room sees by itself.

Wrong passphrase
    tests/ui_pages/test_start_unlock.py::test_a_wrong_passphrase_makes_the_next_one_wait_and_deletes_nothing
    tests/ui_pages/test_start_lock.py::test_wrong_words_wait_and_enter_does_not_get_around_the_wait
    tests/app/test_workspace.py::test_wrong_secrets_never_open_the_file_and_change_nothing
    tests/app/test_verify.py::test_a_wrong_passphrase_is_called_one_and_a_slip_in_a_code_too
Damaged file
    tests/ui_pages/test_start_unlock.py::test_a_damaged_file_is_told_and_left_as_it_is
    tests/ui_pages/test_start_unlock.py::test_a_damaged_key_file_ends_the_program_with_its_three_lines
    tests/app/test_workspace.py::test_a_file_damaged_in_its_middle_never_gives_a_wrong_answer
    tests/app/test_workspace.py::test_a_file_cut_short_is_refused_with_a_message
    tests/app/test_backup.py::test_a_copy_cut_short_is_noticed
    tests/bad_input/test_screens.py::test_a_file_that_breaks_under_an_open_window_is_told_and_the_window_stays
    tests/bad_input/test_screens.py::test_a_file_that_is_away_for_a_while_is_told_and_saving_goes_on_when_it_is_back
Newer schema
    tests/ui_pages/test_start_unlock.py::test_a_file_of_a_newer_program_is_told_and_left_as_it_is
Full disk
    tests/bad_input/test_screens.py::test_autosave_on_a_full_disk_keeps_the_text_on_the_screen_and_saves_once_there_is_room
    tests/app/test_workspace.py::test_a_full_disk_refuses_in_three_parts_and_keeps_all_that_was_saved
    tests/app/test_backup_copies.py::test_a_disk_that_takes_no_more_is_told_and_leaves_no_half_copy
    tests/ui_pages/test_start_wizard.py::test_a_full_disk_at_the_last_step_is_told_and_leaves_no_half_file
    tests/faults/test_office.py::test_a_full_or_sick_disk_ends_in_a_message_and_the_next_save_works
    tests/app/test_undo.py::test_an_undo_that_the_disk_refused_can_be_done_once_there_is_room
Missing font
    tests/bad_input/test_screens.py::test_without_the_papers_font_the_page_says_so_and_prints_again_once_it_is_back
    tests/bad_input/test_screens.py::test_without_the_screens_font_the_window_opens_and_says_so_in_three_lines
Missing printer
    tests/ui_pages/certificates/test_printing_and_saving.py::test_without_a_printer_three_lines_say_so_and_nothing_counts_as_printed
    tests/ui_pages/certificates/test_printing_and_saving.py::test_a_printer_that_fails_halfway_counts_nothing
    tests/ui_pages/test_printing.py::test_a_printer_that_was_unplugged_is_named
A photo that is no photo
    tests/ui_pages/test_exemplars_page.py::test_a_photo_is_drawn_anew_and_shown_and_a_file_that_is_none_leaves_the_old_one
    tests/app/test_attachments.py::test_a_picture_of_absurd_size_is_refused_before_it_is_unpacked
    tests/ui_pages/test_nominations_editor.py::test_papers_are_attached_by_dropping_them_and_refused_ones_say_why
Names of 300 characters
    tests/ui_pages/test_subjects.py::test_a_name_of_300_letters_is_stored_and_one_of_301_is_refused
    tests/ui_pages/test_nominations_editor.py::test_a_name_of_300_letters_and_an_unknown_unit_break_nothing
NFD text
    tests/ui_pages/test_nominations_editor.py::test_decomposed_letters_are_stored_composed
    tests/subjects/test_actions.py::test_a_name_typed_in_decomposed_letters_is_stored_composed
    tests/bad_input/test_markup.py::test_a_file_name_from_a_mac_keeps_its_letters
A pasted Word paragraph
    tests/ui_pages/test_nominations_editor.py::test_pasted_word_keeps_its_paragraphs_and_nothing_else
    tests/ui_pages/test_exemplars_page.py::test_word_text_keeps_its_paragraphs_and_drops_its_letters
    tests/ui_pages/test_subjects.py::test_text_pasted_from_word_and_from_a_mac_is_stored_clean
An unknown unit
    tests/ui_pages/test_subjects.py::test_an_unknown_commune_is_told_and_typed_text_stays
    tests/ui_pages/test_subjects.py::test_a_stored_commune_that_the_catalogue_does_not_know_is_kept
    tests/ui_pages/test_start_wizard.py::test_what_is_not_found_is_said_and_goes_nowhere
Two windows on one file
    tests/ui_pages/test_start_unlock.py::test_a_file_open_in_another_window_is_told_and_opens_once_that_is_closed
    tests/app/test_workspace.py::test_a_second_window_is_told_where_the_first_one_is_and_harms_nothing
A package cut short or changed by one bit
    tests/packages/test_tampering.py::test_every_single_bit_flip_of_a_small_package_is_refused
    tests/packages/test_tampering.py::test_every_truncation_of_a_package_is_refused
    tests/province/test_intake.py::test_a_package_cut_short_is_refused_and_the_whole_one_still_welcome
    tests/sync/test_sending.py::test_a_damaged_package_file_is_never_sent
    tests/bad_input/test_screens.py::test_a_trust_file_cut_short_or_changed_is_refused_on_the_screen_and_the_old_one_holds
    tests/bad_input/test_screens.py::test_a_receipt_changed_on_the_stick_is_refused_on_the_screen_and_the_package_waits
A captive portal that answers 200
    tests/bad_input/test_screens.py::test_a_captive_portal_that_answers_is_named_on_the_screen_and_nothing_counts_as_sent
    tests/sync/test_sending.py::test_a_captive_portal_is_never_taken_for_the_province
    tests/sync/test_sending.py::test_a_busy_province_behind_another_server_is_no_wifi_page
    tests/bad_input/test_screens.py::test_an_answer_that_never_ends_is_given_up_and_keeps_nobody_waiting
    tests/bad_input/test_screens.py::test_an_address_that_is_none_is_told_as_a_province_out_of_reach
A stick that is full, locked, taken out, another's, or without a receipt
    tests/files/test_careful.py::test_a_fault_at_any_step_leaves_the_old_file_and_no_rubbish
    tests/bad_input/test_screens.py::test_a_stick_taken_out_before_the_copy_is_told_and_all_still_waits
    tests/sync/test_sending.py::test_a_stick_that_nobody_here_may_look_at_is_told
    tests/ui_pages/test_sending.py::test_a_stick_without_a_receipt_is_not_called_sent
A receipt forged, changed, or of another package
    tests/sync/test_sending.py::test_a_receipt_that_was_changed_on_the_stick_is_not_believed
    tests/sync/test_sending.py::test_a_true_receipt_under_another_packages_name_says_nothing_of_that_package
    tests/sync/test_audit.py::test_a_journal_made_whole_again_with_the_files_key_is_told_by_the_receipts
A province whose files are broken
    tests/province/test_main.py::test_a_province_whose_files_are_broken_is_told_in_three_lines_and_nothing_is_made
Markup, formulas and odd file names
    tests/bad_input/test_markup.py::test_no_other_door_for_markup_is_open
    tests/bad_input/test_markup.py::test_no_copied_cell_is_a_formula_whatever_stands_before_the_sign
    tests/bad_input/test_markup.py::test_a_file_name_made_of_any_words_fits_every_disk
The words of every message
    tests/bad_input/test_words.py::test_no_word_of_machines_no_blame_and_no_shouting
    tests/bad_input/test_words.py::test_every_refusal_says_what_happened_and_what_to_do_in_whole_sentences
Words that must not lie readable anywhere
    tests/bad_input/test_privacy.py::test_a_busy_day_leaves_nothing_readable_but_the_papers_saved_on_purpose
    tests/bad_input/test_privacy.py::test_a_power_cut_leaves_at_most_the_paper_on_show_and_the_next_start_wipes_it
    tests/bad_input/test_privacy.py::test_the_provinces_service_logs_where_a_fault_was_and_never_what_it_said
"""
