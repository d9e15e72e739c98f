"""
The papers an officer attaches or sends: a review slip, and a request to complete a dossier.

*Phiếu rà soát hồ sơ* and *Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ*, as a page (HTML) or for a word
processor (DOCX, which needs the extra ``docx``).
"""
