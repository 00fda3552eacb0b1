#pragma once

#include "store/query.h"
#include "store/registration.h"

// The columns of a registration with its site and held choices, and how rows become one. Inside
// store/ only: several questions select them with other conditions.

// A row for each held choice, or one without
#define REGISTRATION_COLUMNS                                                                      \
    " r.id as r_id, r.passport_id as r_passport_id, r.stage, r.revision, r.id_type, r.id_number," \
    " r.name, r.pinyin, r.sex, r.birth, r.ethnic, r.career, r.education, r.training, r.phone,"    \
    " r.school, r.department, r.grade, r.class_name, r.student_number, r.postcode, r.address,"    \
    " r.email as r_email, r.needs_review, r.serial, r.submitted_at, r.applied_at, r.approved_at," \
    " r.hold_until, w.id as site_id, w.code as site_code, w.name as site_name,"                   \
    " w.address as site_address, w.contact as site_contact, w.counter, w.reviews,"                \
    " p.accepted_at as portrait_at, encode(p.sha256, 'hex') as portrait_tag,"                     \
    " r.stage = 'payment' and money_awaited(r.id) as paying,"                                     \
    " r.stage = 'payment' and money_in_doubt(r.id) as in_doubt,"                                  \
    " o.id as offering_id, c.fee_fen, s.code as subject_code, s.name as subject_name,"            \
    " s.level, s.minutes "

#define REGISTRATION_JOINS                                                   \
    " left join site w on w.id = r.site_id"                                  \
    " left join portrait p on p.registration_id = r.id"                      \
    " left join choice c on c.registration_id = r.id and c.freed_at is null" \
    " left join offering o on o.id = c.offering_id"                          \
    " left join subject s on s.code = o.subject_code "

namespace store {

// All rows belong to the same registration.
Registration registration_of(const Rows& rows);

#define SITTING_COLUMNS                                                                      \
    " t.id as sitting_id, t.number as sitting_number, t.name as sitting_name, t.exam_from,"  \
    " t.exam_to, t.fill_in_from, t.fill_in_to, t.review_from, t.review_to, t.payment_from,"  \
    " t.payment_to, extract(epoch from t.pay_within)::bigint as pay_within, t.max_subjects," \
    " t.announcement "

domain::Sitting sitting_of(const Row& row);

}  // namespace store
